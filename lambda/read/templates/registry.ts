import { aggregator } from './aggregator.ts';
import { drupal7 } from './drupal-7.ts';
import { drupal2021 } from './drupal-2021.ts';
import { jahia } from './jahia.ts';
import type { Template } from './template.ts';

/**
 * Every known form of page, in the order in which they are tried: pages of many releases (they stand in a Drupal 7
 * frame), then the generations of the site, newest first. Adding one is one file, one line, and its fixtures.
 */
export const TEMPLATES = {
  aggregator,
  'drupal-2021': drupal2021,
  'drupal-7': drupal7,
  jahia,
} as const satisfies Record<string, Template>;

/** Templates by name, in the order in which they are tried. */
export type Templates = Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof TEMPLATES;
