const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Things, bodies and storms that are called after people, in three languages: behind these a person's name is no person. */
export const NAMED_AFTER_PEOPLE: ReadonlySet<string> = new Set(
  words(`
    street streets road roads avenue avenues boulevard square neighbourhood neighborhood neighbourhoods neighborhoods barangay barangays highway river
    school schools college hospital clinic airport bridge stadium park palace theatre theater library prize award storm hurricane cyclone typhoon camp site
    village town city district province state county parish vessel ship mv ms ss operation brigade battalion law act bank company book film building hall
    centre center foundation university governorate municipality section saint mission fund tower island
    rue rues place route quartier quartiers école écoles collège lycée hôpital clinique aéroport pont stade parc palais théâtre bibliothèque prix tempête
    ouragan typhon commune communes ville département paroisse navire bateau opération bataillon loi banque livre bâtiment salle fondation université atelier
    tribune
    calle calles avenida plaza carrera carretera autopista barrio barrios colonia colonias vereda veredas distrito distritos escuela escuelas colegio colegios
    liceo instituto internado clínica aeropuerto puente estadio parque palacio teatro biblioteca premio tormenta huracán huracanes ciclón tifón fenómeno
    campamento sitio sector municipio municipios parroquia provincia estado departamento popular buque barco operación brigada contingente batallón ley acuerdo
    misión banco libro edificio sala centro fundación universidad santo santa san frente partido movimiento río asentamiento comunidad comunidades
  `),
);
