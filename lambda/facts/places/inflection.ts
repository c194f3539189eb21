const english = (form: string): readonly string[] =>
  /(?:ese|ish|ch|ss|Swiss)$/.test(form) ? [form] : [form, form.endsWith('h') ? `${form}s` : `${form}s`];

const feminineFrench = (form: string): string =>
  /[iyé]en$/.test(form)
    ? `${form}ne`
    : form === 'turc'
      ? 'turque'
      : form === 'grec'
        ? 'grecque'
        : /e$|è$|é$|i$/.test(form)
          ? form
          : `${form}e`;

const french = (form: string): readonly string[] => {
  const feminine = feminineFrench(form);
  return [form, form.endsWith('s') ? form : `${form}s`, feminine, `${feminine}s`];
};

const spanish = (form: string): readonly string[] => {
  if (form.endsWith('o')) return [form, `${form}s`, `${form.slice(0, -1)}a`, `${form.slice(0, -1)}as`];
  if (/[éá][sn]$/.test(form)) {
    const stem = `${form.slice(0, -2)}${form.at(-2) === 'é' ? 'e' : 'a'}${form.at(-1)}`;
    return [form, `${stem}es`, `${stem}a`, `${stem}as`];
  }
  if (/ón$/.test(form))
    return [form, `${form.slice(0, -2)}ones`, `${form.slice(0, -2)}ona`, `${form.slice(0, -2)}onas`];
  if (/ol$/.test(form)) return [form, `${form}es`, `${form}a`, `${form}as`];
  if (/ú$|í$/.test(form)) return [form, `${form}es`, `${form}s`];
  return [form, `${form}s`];
};

/** Every form of "English, English | French | Spanish". */
export const inflectedPeoples = (forms: string): readonly string[] => {
  const [en = '', fr = '', es = ''] = forms.split('|');
  const each = (list: string, inflect: (form: string) => readonly string[]): readonly string[] =>
    list
      .split(',')
      .map((form) => form.trim())
      .filter((form) => form !== '')
      .flatMap(inflect);
  return [...each(en, english), ...each(fr, french), ...each(es, spanish)];
};
