package auditway.audit.audit;

import auditway.platform.people.Actor;

/** How the date, the place and the agenda of an audit are settled; each call is kept on the trail. */
public interface AuditSchedule {

    /** Slots were offered for a place, so that no slot is agreed until one of them is chosen. */
    void slotsProposed(String auditId, boolean remote, String site, String note, Actor actor);

    /** The partner chose this slot. */
    void slotChosen(String auditId, Slot slot, Actor actor);

    /** The chosen slot does not hold after all. */
    void slotGivenUp(String auditId, Actor actor);

    /** Puts this agenda in the place of the one before. */
    void plan(String auditId, Agenda agenda, Actor actor);
}
