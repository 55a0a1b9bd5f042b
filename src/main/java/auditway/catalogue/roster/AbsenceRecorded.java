package auditway.catalogue.roster;

/** Someone will be away; told in the transaction that recorded it. */
public record AbsenceRecorded(Absence absence) {}
