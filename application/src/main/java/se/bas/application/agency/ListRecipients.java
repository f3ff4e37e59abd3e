package se.bas.application.agency;

import java.util.Set;
import se.bas.application.UseCase;
import se.bas.domain.agency.*;
import se.bas.domain.casework.*;
import se.bas.domain.consent.*;
import se.bas.domain.disclosure.*;

@UseCase
public class ListRecipients {
    public Recipients list(Actor.Staff who) {
        throw new UnsupportedOperationException();
    }
}
