package se.bas.domain.disclosure;

import se.bas.domain.agency.AgencyId;

/** What is asked about a participant: may this agency's information of this category be seen? */
public record Question(AgencyId owner, Category category) {}
