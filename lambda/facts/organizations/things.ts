/** Acronyms of things, not of bodies: diseases, people in need, goods, measures, currencies, hours, laws, posts. */
export const THINGS =
  /^(?:HIV|AIDS|GBV|SGBV|IDPs?|WASH|NFIs?|COVID|TB|AVRR?|MHPSS|I?NGOs?|DTM|CBI|PoC|POC|VIH|SIDA|VBG|AME|DC|HRP|HNO|ERC|RC|AD|PC|EHA|PDI|MDGs?|SDGs?|ODD|ODS|CEO|EMT|SMART|ONGI?s?|OSC|CSO|PIB|GDP|TV|SMS|PDF|IPC|USD|EUR|FCFA|XOF|XAF|GBP|SEK|NOK|DKK|CHF|JPY|AUD|CAD|NZD|KES|UGX|NGN|INR|NPR|PKR|DDR|DIH|IHL|MAS|MAM|MAG|GAM|SAM|RRM|GPS|SIG|GIS|FIN|ENDS|UTC|GMT|EST|VTC|WGSS|LGBTIQ?|PPE|EPP|EPI|VIP|FAQ|PMU|TNT|ADN|DNA|MUAC|UNFCCC|CMNUCC|CCNUCC|CEDAW|DERC|D?SRSG|RSSG|COP\d*)$/;

/** Acronyms of kinds of bodies: "a non-government organisation (NGO)" names none. */
export const KINDS = /^(?:I?NGOs?|CSOs?|CBOs?|EMTs?)$/;
