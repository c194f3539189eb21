/** Armies, police, commissions and agencies of countries, and short names of their aid; written as in `UNITED_NATIONS`. */
export const STATES: readonly string[] = [
  'Forces armées de la République démocratique du Congo; FARDC; Forces armées de la RDC; Armed Forces of the Democratic Republic of the Congo; Armed Forces of the Democratic Republic of Congo; Fuerzas Armadas de la República Democrática del Congo',
  'Police nationale congolaise; Congolese National Police | Forces armées centrafricaines; FACA | Forces armées maliennes; FAMa; FAMA | Forces de défense et de sécurité; FDS',
  'Commission électorale nationale indépendante; CENI | Conférence épiscopale nationale du Congo; CENCO',
  'National Disaster Management Authority; NDMA | National Emergency Management Agency; NEMA | State Emergency Management Agency; SEMA',
  'Federal Emergency Management Agency; FEMA | Department of Social Welfare and Development; DSWD | National Disaster Risk Reduction and Management Council; NDRRMC | PAGASA',
  'Inter Sector Coordination Group; ISCG; Inter-Sector Coordination Group | Refugee Relief and Repatriation Commissioner; RRRC; Office of the Refugee Relief and Repatriation Commissioner',
  'Servicio Nacional de Meteorología e Hidrología; SENAMHI; Senamhi | Instituto Nacional de Defensa Civil; INDECI; Indeci | Oficina Nacional de Emergencia; ONEMI; Onemi | Corporación Nacional Forestal; CONAF; Conaf',
  'Coordinadora Nacional para la Reducción de Desastres; CONRED; Conred | INSIVUMEH; Insivumeh | Comisión Permanente de Contingencias; COPECO; Copeco | SINAPRED; Sinapred | Sistema Nacional de Emergencias; SINAE; Sinae',
  'Unidad Nacional para la Gestión del Riesgo de Desastres; UNGRD | IDEAM; Ideam | Migración Colombia; Unidad Administrativa Especial Migración Colombia',
  'Policía Nacional Civil | Protección Civil; Protection civile; Protection Civile | Defensa Civil; Défense civile | Cascos Blancos; White Helmets; Casques blancs; Syria Civil Defence',
  'Coopération suisse; Coopération Suisse; Cooperación Suiza; Swiss Cooperation | Coopération belge; Coopération Belge; Belgian Cooperation | Coopération allemande; Coopération Allemande; Cooperación Alemana; German Cooperation; German Development Cooperation',
  'Coopération espagnole; Cooperación Española; Spanish Cooperation | Coopération italienne; Cooperación Italiana; Italian Cooperation | Coopération française; Coopération japonaise',
];
