package auditway.platform.web;

import auditway.platform.people.Actor;
import org.jspecify.annotations.Nullable;

/** A tab of the audit's page that a room contributes; tabs are links with addresses of their own. */
public interface AuditTab {

    /** Place in the row: Overview 10, Meetings 15, Checklist 20, Evidence 30, Findings 40, Actions 50, Timeline 60, Report 70, Process 80. */
    int order();

    /** What the tab's page names as the current one. */
    String key();

    String title();

    String path(String auditId);

    /** How many things wait behind it, null where nothing is counted. */
    default @Nullable Integer count(String auditId, Actor actor) {
        return null;
    }

    /** Whether this actor, who may see the audit, is offered the tab. */
    default boolean visible(String auditId, Actor actor) {
        return true;
    }
}
