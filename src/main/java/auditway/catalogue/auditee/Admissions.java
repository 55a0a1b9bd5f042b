package auditway.catalogue.auditee;

import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admits partners, which programme managers do. */
@Component
@Transactional
@EnableConfigurationProperties(Tiers.class)
public class Admissions {

    private final Organisations organisations;
    private final Tiers tiers;
    private final Trail trail;

    Admissions(Organisations organisations, Tiers tiers, Trail trail) {
        this.organisations = organisations;
        this.tiers = tiers;
        this.trail = trail;
    }

    public boolean mayAdmit(Actor actor) {
        return actor.is(Role.PROGRAMME_MANAGER);
    }

    /** Refuses everybody but programme managers. */
    public void check(Actor actor) {
        if (!mayAdmit(actor)) {
            throw new NotYours("Partners are admitted by programme managers; ask one of them.");
        }
    }

    public Organisation admit(Organisation organisation, Actor actor) {
        check(actor);
        tiers.demand(organisation.tier());
        Organisation admitted = organisations.add(organisation);
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), Role.PROGRAMME_MANAGER.title())
                .did("Partner admitted")
                .about(admitted.id())
                .changed(null, admitted.name()));
        return admitted;
    }

    /**
     * Gives a partner another tier; due dates that were given before stay as they are.
     *
     * @throws Invalid if it cannot be taken
     */
    public Organisation rank(String organisationId, String tier, Actor actor) {
        Organisation before = organisations.visible(organisationId, actor);
        if (!mayAdmit(actor)) {
            throw new NotYours("The tier of a partner is set by programme managers; ask one of them.");
        }
        String wanted = tier.strip();
        if (!OrganisationRules.isTier(wanted)) {
            throw new Invalid("tier", OrganisationRules.TIER);
        }
        tiers.demand(wanted);
        organisations.rank(organisationId, wanted);
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), Role.PROGRAMME_MANAGER.title())
                .did("Partner tier set")
                .about(organisationId)
                .changed(before.tier(), wanted));
        return organisations.get(organisationId);
    }
}
