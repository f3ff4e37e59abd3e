package se.bas.environment;

/** A PostgreSQL that answers. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {
    DatabaseAddress address();

    @Override
    void close();
}
