package se.bas.domain.disclosure;

import java.util.List;

/** Where the gate tells what it decided. An implementation that cannot write must throw: the gate then releases nothing. */
public interface AccessLog {
    /**
     * Writes one entry per access, all in the transaction of the use case.
     *
     * @return as many receipts, in the same order
     */
    List<Receipt> write(Acting acting, List<Access> accesses);
}
