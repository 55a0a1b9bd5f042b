package auditway.actionitem;

/** Where an action item stands (domain §5); being overdue is an overlay on the first four. */
public enum ItemState {
    OPEN("Open", "To do"),
    PLANNED("Planned", "To do"),
    SUBMITTED("Submitted", "Submitted"),
    RETURNED("Returned", "Returned"),
    ACCEPTED("Accepted", "Accepted"),
    LAPSED("Lapsed", "Lapsed");

    private final String title;
    private final String partnerTitle;

    ItemState(String title, String partnerTitle) {
        this.title = title;
        this.partnerTitle = partnerTitle;
    }

    public String title() {
        return title;
    }

    /** One of the four words partners see, or that time ran out. */
    public String partnerTitle() {
        return partnerTitle;
    }

    /** Whether nothing more happens to it. */
    public boolean isSettled() {
        return this == ACCEPTED || this == LAPSED;
    }

    /** Whether the partner must move; otherwise its clock stands still. */
    public boolean isWithPartner() {
        return this == OPEN || this == PLANNED || this == RETURNED;
    }
}
