package auditway.audit.audit;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Races;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Requesting audits: the beginning of phase 1. */
@Component
@Transactional
public class AuditRequests {

    /**
     * What is asked for; the answers of {@code request-audit}.
     *
     * @param place {@code onSite} or {@code remote}
     * @param site address, where on site
     * @param windowFrom first day the audit could be held
     * @param windowTo last day the audit could be held
     */
    public record RequestAudit(
            String partner,
            String edition,
            String place,
            @Nullable String site,
            LocalDate windowFrom,
            LocalDate windowTo,
            @Nullable String reason) {}

    private final Audits audits;
    private final RequestRules rules;
    private final AuditDetailRows tables;
    private final Organisations organisations;
    private final Editions editions;
    private final Processes processes;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditRequests(
            Audits audits,
            RequestRules rules,
            AuditDetailRows tables,
            Organisations organisations,
            Editions editions,
            Processes processes,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.transaction = transaction;
        this.audits = audits;
        this.rules = rules;
        this.tables = tables;
        this.organisations = organisations;
        this.editions = editions;
        this.processes = processes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether this actor may request audits at all. */
    public static boolean mayRequest(Actor actor) {
        return actor.isCoordinating() || actor.is(Role.PARTNER_LEAD);
    }

    /** Partners and editions the actor may choose from. */
    @Transactional(readOnly = true)
    public Map<String, Object> choices(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return Map.of(
                "partners",
                organisations.visible(actor).stream()
                        .map(partner -> Choice.of(partner.name(), partner.id()))
                        .toList(),
                "editions",
                editions.usable(today).stream()
                        .map(edition -> Choice.of(edition.programme().shortName() + " " + edition.name(), edition.id()))
                        .toList());
    }

    /**
     * Requests an audit and sets its process going.
     *
     * @return its reference
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String request(RequestAudit request, Actor actor) {
        return Races.settled(transaction, () -> requestOnce(request, actor));
    }

    private String requestOnce(RequestAudit request, Actor actor) {
        if (!mayRequest(actor)) {
            throw new NotYours("Only coordinators and partner leads request audits; ask one of them.");
        }
        Organisation partner = organisations.visible(request.partner(), actor);
        Edition edition = editions.bind(request.edition());
        rules.check(request, partner, edition);
        boolean remote = request.place().equals("remote");
        String site = remote ? "" : site(request, partner);
        String reason = request.reason() == null ? "" : request.reason();
        return enter(partner, edition, remote, site, request.windowFrom(), request.windowTo(), reason, actor, id -> {});
    }

    private static String site(RequestAudit request, Organisation partner) {
        String named = request.site() == null || request.site().isBlank() ? partner.address() : request.site();
        if (named.isBlank()) {
            throw new Invalid("site", "Name the site that is visited; the partner's address is not known.");
        }
        return named.strip();
    }

    /**
     * What the request form holds when it is opened.
     *
     * @param partnerId null while none is chosen
     */
    @Transactional(readOnly = true)
    public Map<String, Object> proposed(@Nullable String partnerId, Actor actor) {
        Map<String, Object> proposed = new HashMap<>();
        List<Organisation> partners = organisations.visible(actor).stream()
                .filter(partner -> partners(partner, partnerId, actor))
                .toList();
        proposed.put("place", "onSite");
        rules.newest().ifPresent(edition -> {
            proposed.put("edition", edition.id());
            if (partners.size() == 1) {
                Organisation partner = partners.get(0);
                LocalDate earliest = rules.earliest(partner, edition);
                proposed.put("partner", partner.id());
                proposed.put("site", partner.address());
                proposed.put("windowFrom", earliest.toString());
                proposed.put("windowTo", RequestRules.latest(earliest, edition).toString());
            }
        });
        return proposed;
    }

    private static boolean partners(Organisation partner, @Nullable String partnerId, Actor actor) {
        return partner.id().equals(partnerId) || partnerId == null && actor.isPartner();
    }

    /** The first day that a request for this partner proposes, absent where no edition can be used. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> earliest(String organisationId) {
        Organisation partner = organisations.get(organisationId);
        return rules.newest().map(edition -> rules.earliest(partner, edition));
    }

    /** @throws Conflict naming the audit of this partner under this edition that is under way */
    void demandNoneRunning(Organisation partner, Edition edition) {
        audits.running(partner.id(), edition.id()).ifPresent(other -> {
            throw new Conflict(partner.name() + " already has audit " + other + " under way; finish that one first.");
        });
    }

    /**
     * Writes the request down and sets its process going.
     *
     * @param before what is to be settled about the audit before its process looks at it
     */
    String enter(
            Organisation partner,
            Edition edition,
            boolean remote,
            String site,
            LocalDate from,
            LocalDate to,
            String reason,
            Actor actor,
            Consumer<String> before) {
        String id = audits.nextReference(prefix(edition), LocalDate.now(clock).getYear());
        audits.add(new Audit(
                id,
                partner.id(),
                edition.id(),
                new Audit.Request(from, to, reason, actor.accountId(), clock.instant()),
                remote,
                site));
        tables.reached(id, Milestone.REQUESTED, clock.instant());
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Audit requested")
                .on(id)
                .because(reason.isBlank() ? null : reason));
        before.accept(id);
        processes.start("audit", id, id);
        return id;
    }

    /** "MSP" for the programme "aws-msp". */
    static String prefix(Edition edition) {
        String programme = edition.programmeId();
        String last = programme.substring(programme.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
        return last.length() <= 12 ? last : last.substring(0, 12);
    }
}
