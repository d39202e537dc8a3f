import { useTranslation } from 'react-i18next';

// Each thought with the section of the booklet that it comes from, by the section's own name.
const thoughts = [
  { key: 'socialEntrepreneurship', section: 'Sosialt entreprenørskap' },
  { key: 'intrapreneur', section: 'Sosialt entreprenørskap' },
  { key: 'bottomLine', section: 'Et krevende kjennetegn' },
  { key: 'circle', section: 'Livet er en sirkel – forvaltningen er en trekant' },
  { key: 'ecosystem', section: 'Et økosystem for sosialt entreprenørskap' },
] as const;

/** *Kort fortalt*: the booklet's thoughts in our words, each with its source. */
export function Brief() {
  const { t } = useTranslation('start');
  return (
    <section className="brief" aria-labelledby="brief">
      <h2 id="brief" className="section-title">
        {t('brief.title')}
      </h2>
      <p className="brief__intro">{t('brief.intro')}</p>
      <div className="brief__thoughts">
        {thoughts.map(({ key, section }) => (
          <article key={key} className="thought">
            <h3>{t(`brief.${key}.title`)}</h3>
            <p>{t(`brief.${key}.text`)}</p>
            <p className="thought__source">{t('brief.source', { section })}</p>
          </article>
        ))}
      </div>
    </section>
  );
}
