/** Hosts of IOM that are no press sources, and why: so that nobody adds them unawares. */
export const NOT_WATCHED: Readonly<Record<string, string>> = {
  'weblog.iom.int':
    'a blog of opinions whose posts stand at the root of the site, so that no address tells a post from another page; the one release seen there is a copy of headquarters’',
  'programamesoamerica.iom.int':
    'the site of one programme on the Drupal 7 platform; only files of its theme were seen, no press page',
};
