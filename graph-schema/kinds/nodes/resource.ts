import type { NodeKindDescriptor } from '../../descriptor/Kind.ts';
import { resourceType } from '../../vocabularies/resourceType.ts';

/** Something that others can use: a template, a contract, a guide or a link. */
export const resource: NodeKindDescriptor = {
  id: 'resource',
  typeName: 'Resource',
  labels: { nb: 'Mal eller verktøy', nn: 'Mal eller verktøy', en: 'Resource' },
  plural: { nb: 'Maler og verktøy', nn: 'Malar og verktøy', en: 'Resources' },
  help: {
    nb: 'Noe andre kan bruke: en mal, en kontrakt, en veileder eller en lenke.',
    nn: 'Noko andre kan bruke: ein mal, ein kontrakt, ein rettleiar eller ei lenkje.',
    en: 'Something that others can use: a template, a contract, a guide or a link.',
  },
  fields: [
    {
      id: 'resourceType',
      type: 'vocabulary',
      vocabulary: resourceType,
      labels: { nb: 'Type', nn: 'Type', en: 'Type' },
      help: {
        nb: 'Hva slags mal eller verktøy dette er.',
        nn: 'Kva slags mal eller verktøy dette er.',
        en: 'What sort of resource this is.',
      },
    },
    {
      id: 'topics',
      type: 'textSet',
      maxLength: 60,
      maxItems: 20,
      labels: { nb: 'Tema', nn: 'Tema', en: 'Topics' },
      help: {
        nb: 'Hva det handler om, for eksempel forsikring.',
        nn: 'Kva det handlar om, til dømes forsikring.',
        en: 'What it is about, for example insurance.',
      },
    },
    {
      id: 'edition',
      type: 'text',
      maxLength: 60,
      labels: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
      help: { nb: 'Versjon eller årstall.', nn: 'Versjon eller årstal.', en: 'Version or year.' },
    },
    {
      id: 'licence',
      type: 'text',
      maxLength: 120,
      labels: { nb: 'Lisens', nn: 'Lisens', en: 'Licence' },
      help: {
        nb: 'Vilkårene for å bruke og dele det.',
        nn: 'Vilkåra for å bruke og dele det.',
        en: 'The terms for using and sharing it.',
      },
    },
  ],
};
