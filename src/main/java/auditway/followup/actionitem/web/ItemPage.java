package auditway.followup.actionitem.web;

import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Offer;
import auditway.conduct.evidence.Evidence;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemHistory.Entry;
import auditway.followup.actionitem.ItemState;
import auditway.followup.actionitem.PlanningActions.PlanAction;
import auditway.platform.calendar.DueDate;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Account;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one action item shows to one reader.
 *
 * @param total how many the audit has
 * @param plan what is planned, or what was typed and refused
 * @param work the reader's open work item for it, null where it is not their turn
 * @param checkDue until when the auditors check it, null unless it is submitted
 * @param contact the lead auditor, null while there is none
 * @param offers what the reader may ask for beside the item's way
 */
record ItemPage(
        ActionItem item,
        AuditSummary audit,
        int total,
        boolean partner,
        PlanAction plan,
        String statement,
        List<Account> owners,
        String ownerName,
        List<Evidence> files,
        List<Entry> history,
        List<Precheck> prechecks,
        @Nullable WorkItem work,
        @Nullable DueDate checkDue,
        @Nullable DueDate hardStop,
        @Nullable LocalDate lastDay,
        @Nullable Account contact,
        List<Offer> offers) {

    /** Whether one of those who may own it is chosen. */
    public boolean isOwned() {
        return owners.stream().anyMatch(one -> one.id().equals(plan.owner()));
    }

    /** One thing to be in order before the item is submitted; the field is where to put it right. */
    record Precheck(boolean fine, String sentence, String field) {}

    /** Whether the reader may plan, add evidence and submit now. */
    public boolean isToDo() {
        return partner
                && item.state().isWithPartner()
                && !item.isDisputed()
                && work != null
                && !work.step().step().equals("verifyClosure");
    }

    /** Whether the reader is to check the closure now. */
    public boolean isToCheck() {
        return item.state() == ItemState.SUBMITTED
                && work != null
                && work.step().step().equals("verifyClosure");
    }

    /** Whose turn it is, in the reader's words. */
    public String turn() {
        if (item.state() == ItemState.SUBMITTED) {
            return "With the auditors";
        }
        if (item.isDisputed()) {
            return "Waits for the dispute";
        }
        return partner ? "To do" : "With the partner";
    }

    public long fine() {
        return prechecks.stream().filter(Precheck::fine).count();
    }

    /** The newest reason for a return, empty unless it stands returned. */
    public String returned() {
        return item.state() == ItemState.RETURNED
                ? item.check().map(check -> check.reason()).orElse("")
                : "";
    }
}
