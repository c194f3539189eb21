import { sample } from './sample.ts';

export const caravanaTapachula = sample({
  slug: 'sample-oim-asiste-2500-personas-tapachula',
  title: 'La OIM asiste a 2.500 personas migrantes en Tapachula',
  publishedAt: '2022-07-05',
  language: 'es',
  type: 'press_release',
  countries: ['MX', 'GT'],
  tags: ['Asistencia humanitaria'],
  text: `
Tapachula (México) / Tecún Umán (Guatemala). - La Organización Internacional para las Migraciones (OIM) asistió durante
el mes de junio a 2.500 personas migrantes en la frontera entre México y Guatemala, un 18 por ciento más que en mayo.

De ellas, 640 eran niñas, niños y adolescentes, y 85 viajaban sin la compañía de un adulto. Los equipos entregaron
1.900 kits de higiene y 3.200 raciones de alimentos.

“La mayoría no sabe que puede pedir refugio”, dijo Rosa Modelo, coordinadora de la OIM en Tapachula. “Nuestra primera
tarea es informar.”

El programa cuenta con 1,4 millones de dólares de los Estados Unidos hasta el 31 de diciembre de 2022.

Según una encuesta de la OIM a 812 personas, el 56 por ciento salió de su país por la violencia y el 31 por ciento por
falta de trabajo.

Para más información, por favor contactar a:

Rosa Modelo, OIM México, Tel: +41 22 555 05 10, Email: rmodelo@example.org
`,
});
