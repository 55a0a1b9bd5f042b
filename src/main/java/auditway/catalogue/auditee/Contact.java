package auditway.catalogue.auditee;

/** A person at a partner who is reached by mail, with or without an account. */
public record Contact(String id, String name, String email, Part part) {

    /** What a contact does for the partner's audits. */
    public enum Part {
        LEAD("Partner lead"),
        CONTRIBUTOR("Partner contributor"),
        SPONSOR("Partner sponsor");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
