package auditway.insight.demo;

import java.time.LocalTime;

/** What happens in an audit, in this order, each on a business day counted from the day of the audit. */
enum DemoAction {
    REQUESTED(-48, 10, 5),
    CHECKED(-45, 11, 20),
    APPOINTED(-42, 9, 40),
    SECOND_DECLARED(-41, 14, 10),
    DECLARED(-40, 10, 30),
    TEAM_ACCEPTED(-37, 15, 0),
    SLOTS_PROPOSED(-34, 11, 45),
    SLOT_CHOSEN(-31, 16, 20),
    LOGISTICS_CONFIRMED(-29, 9, 30),
    PARTIALLY_ANSWERED(-17, 14, 0),
    AGENDA_PLANNED(-12, 10, 50),
    SELF_ASSESSED(-11, 15, 30),
    EVIDENCE_ASKED(-8, 9, 20),
    EVIDENCE_PROVIDED(-7, 16, 45),
    EVIDENCE_ACCEPTED(-6, 10, 10),
    FOUND_READY(-6, 15, 15),
    OPENED(0, 9, 20),
    MOSTLY_ASSESSED(0, 14, 30),
    ASSESSED(0, 16, 15),
    CONCLUDED(0, 17, 5),
    DRAFTED(2, 13, 30),
    AGREED(3, 11, 10),
    ISSUED(4, 10, 0),
    DISPUTED(4, 15, 40),
    ACKNOWLEDGED(5, 9, 15),
    REVIEW_BOOKED(6, 14, 20),
    ACTIONS_PLANNED(9, 16, 0),
    TIME_ASKED_FOR(9, 16, 30),
    SUBMITTED(15, 10, 30),
    VERIFIED(17, 10, 30),
    SUBMITTED_AGAIN(19, 10, 25),
    VERIFIED_AGAIN(20, 14, 15),
    GAPS_REVIEWED(22, 15, 30),
    FILE_APPROVED(25, 11, 5),
    DECIDED(28, 16, 10),
    FACTS_CONFIRMED(31, 9, 50),
    CONSENTED(33, 13, 45),
    CLOSED(35, 10, 35);

    /** Business days after the day of the audit, before it where negative. */
    final int day;

    /** On the partner's clock. */
    final LocalTime time;

    DemoAction(int day, int hour, int minute) {
        this.day = day;
        this.time = LocalTime.of(hour, minute);
    }
}
