package auditway.followup.actionitem;

/** Where an action item stands (domain §5); being overdue or disputed is an overlay on the first four. */
public enum ItemState {
    OPEN("Open", "To do, not planned yet"),
    PLANNED("Planned", "To do, planned"),
    SUBMITTED("Submitted", "Submitted"),
    RETURNED("Returned", "Returned"),
    ACCEPTED("Accepted", "Accepted"),
    LAPSED("Lapsed", "Lapsed"),
    WAIVED("Waived", "Waived"),
    VOID("Void", "Void");

    private final String title;
    private final String partnerTitle;

    ItemState(String title, String partnerTitle) {
        this.title = title;
        this.partnerTitle = partnerTitle;
    }

    public String title() {
        return title;
    }

    /** One of the four words partners see, or how it ended beside the way. */
    public String partnerTitle() {
        return partnerTitle;
    }

    /** Whether nothing more happens to it. */
    public boolean isSettled() {
        return this == ACCEPTED || this == LAPSED || this == WAIVED || this == VOID;
    }

    /** Whether the partner must move; otherwise its clock stands still. */
    public boolean isWithPartner() {
        return this == OPEN || this == PLANNED || this == RETURNED;
    }
}
