package se.bas.application.audit;

import java.util.Set;
import se.bas.application.UseCase;
import se.bas.domain.agency.*;
import se.bas.domain.casework.*;
import se.bas.domain.consent.*;
import se.bas.domain.disclosure.*;

@UseCase
public class ReadLog {
    public Disclosure<LogPage> read(Actor.Staff who, LogFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }
}
