import { drupal7 } from './drupal-7.ts';
import { drupal2021 } from './drupal-2021.ts';
import type { Template } from './template.ts';

/** Every known generation, newest first. Adding one is one file, one line, and its fixtures. */
export const TEMPLATES = {
  'drupal-2021': drupal2021,
  'drupal-7': drupal7,
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;
