package se.bas.domain.employer;

/** What sort of work it is. */
public enum WorkKind {
    WAREHOUSE,
    WORKSHOP,
    CONSTRUCTION,
    CLEANING,
    KITCHEN,
    SHOP,
    OFFICE,
    CARE,
    SCHOOL,
    GARDEN,
    ANIMALS,
    OTHER
}
