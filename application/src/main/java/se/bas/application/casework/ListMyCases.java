package se.bas.application.casework;

import java.util.Set;
import se.bas.application.UseCase;
import se.bas.domain.agency.*;
import se.bas.domain.casework.*;
import se.bas.domain.consent.*;
import se.bas.domain.disclosure.*;

@UseCase
public class ListMyCases {
    public Disclosure<CaseList> list(Actor.Staff who, CaseFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }
}
