/** Texts that stand where a value is still to be filled in: never a place, whatever they look like. */

const forms: readonly RegExp[] = [
  /^\s*$/,
  // Filled in by a shell, a template engine or a pipeline: $REGION, ${AWS_REGION}, %REGION%, @@region@@, __REGION__.
  /\$\{|\$\(|^\$[A-Za-z_]/,
  /\{\{|\{%|<%|#\{/,
  /^%[^%]+%$|^@@?.+@@?$|^__.+__$/,
  /^<.*>$|^\[.*\]$|^\{.*\}$/,
  /^[A-Z0-9]*_?(?:REGION|LOCATION|ZONE)(?:_[A-Z0-9_]*)?$/,
  /placeholder|change[-_ ]?me|replace[-_ ]?(?:me|this|with)|fill[-_ ]?(?:me|in)|insert[-_ ]/i,
  /^(?:to[-_ ]?(?:be[-_ ]?)?(?:do|replaced?|determined|defined|filled?)|todo|tbd|fixme|changeit|replace|dummy|example|xxx+|\?+|\.{2,}|-+)$/i,
  /^(?:your|my|the|some|enter|choose|select|specify)[-_ ].*(?:region|location|zone)/i,
];

export function isPlaceholder(text: string): boolean {
  return text.length <= 200 && forms.some((form) => form.test(text));
}
