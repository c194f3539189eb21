import type { Indicator } from '../../../contract/fact.ts';
import { wordsFor as each, inGenders } from '../indicator-words.ts';

export const SPANISH_NOUNS: ReadonlyMap<string, Indicator> = new Map([
  ...each(
    'deaths',
    'muerte muertes muertos muerto fallecidos fallecido fallecimientos cuerpos cadáveres asesinatos homicidios',
  ),
  ...each('injured', 'heridos herido heridas lesionados'),
  ...each('missing', 'desaparecidos desapariciones'),
  ...each('displaced', 'desplazamientos'),
  ...each('arrivals', 'llegadas ingresos entradas'),
  ...each('departures', 'salidas'),
  ...each('returnees', 'retornos deportaciones repatriaciones'),
  ...each('cases', 'casos caso pacientes enfermos contagios infecciones'),
  ...each(
    'incidents',
    'violación agresiones secuestros inundaciones incendios tormentas huracanes ciclones deslizamientos masacres hostigamientos incidentes incidente ataques ataque atentados enfrentamientos explosiones eventos sismos terremotos naufragios violaciones desastres emergencias accidentes',
  ),
  ...each(
    'facilities',
    'casas casa viviendas vivienda albergues albergue campamentos sitios centros centro hospitales escuelas escuela letrinas pozos edificios carpas refugios puntos aulas clínicas instalaciones hogares-refugio colegios alojamientos caletas caleta depósitos bodegas puentes iglesias mercados tanques edificaciones inmuebles sedes baños acueductos parques comedores oficinas consultorios estaciones aeropuertos puertos universidades tiendas apartamentos',
  ),
  ...each(
    'items',
    'kits mantas cobijas lonas colchones paquetes artículos camiones vehículos botes barcos dosis vacunas alimentos raciones mosquiteros libros vuelos armas minas buses cajas bolsas computadores computadoras cuadernos sillas mesas camas ventiladores sacos motos motocicletas carros automóviles bicicletas helicópteros aviones municiones fusiles granadas útiles uniformes equipos-médicos tabletas filtros estufas pupitres frazadas medicamentos libretas maquinarias maquinaria excavadoras retroexcavadoras pasaportes aeronaves',
  ),
  ...each(
    'staff',
    'soldado policía médico enfermera efectivos bomberos rescatistas especialistas brigadistas brigadas cuadrillas docentes-voluntarios uniformados funcionarios voluntarios trabajadores médicos enfermeras equipos soldados policías expertos agentes empleados',
  ),
  ...each('countries', 'países estados'),
  ...each('population', 'habitantes población residentes ciudadanos ciudadanas'),
]);

export const SPANISH_PEOPLE: ReadonlyMap<string, Indicator> = new Map([
  ...each('refugees', 'refugiados refugiado refugiadas solicitantes'),
  ...each('migrants', 'migrantes migrante inmigrantes emigrantes inmigración emigración'),
  ...each('displaced', 'desplazados desplazadas desplazado'),
  ...each('returnees', 'retornados retornadas deportados repatriados'),
  ...each(
    'reached',
    'beneficiarios participantes asistentes consultas beneficiarias encuestados graduados graduadas bachilleres',
  ),
  ...each(
    'staff',
    'docentes docente abogados abogadas abogado profesores profesoras maestros maestras psicólogos psicólogas jueces fiscales ingenieros técnicos profesionales',
  ),
  ...each('affected', 'víctimas damnificados sobrevivientes damnificadas'),
  ...each(
    'other',
    'personas persona individuos hombres hombre mujeres mujer niños niñas niño niña familias familia hogares hogar adultos menores jóvenes civiles estudiantes alumnos bebés madres padres miembros líderes ' +
      'agricultores campesinos detenidos otros otras pasajeros representantes vidas comunidades adolescentes indígenas integrantes excombatientes funcionarias venezolanos haitianos menor niñez infantes expositores panelistas facilitadores usuarios usuarias productores pescadores trabajadoras emprendedores emprendedoras conductores connacionales compatriotas reclusos presos aprendices egresados lactantes neonatos',
  ),
]);

export const SPANISH_ADJECTIVES: ReadonlyMap<string, Indicator> = new Map(
  inGenders('es', [
    ...each('deaths', 'muertos fallecidos asesinados ahogados'),
    ...each('injured', 'heridos heridas'),
    ...each('missing', 'desaparecidos desaparecidas'),
    ...each('displaced', 'desplazadas desplazados albergados evacuados'),
    ...each('rescued', 'rescatados'),
    ...each('returnees', 'retornados deportados repatriados'),
    ...each('affected', 'afectados damnificados desnutridos'),
    ...each('refugees', 'refugiadas refugiados'),
    ...each('migrants', 'migrantes'),
    ...each('staff', 'voluntarias'),
    ...each('in_need', 'necesitados'),
    ...each('departures', 'salientes'),
    ...each('arrivals', 'entrantes'),
  ]),
);
