package auditway.platform.inbox;

/** All that had to be recalled and escalated by now was told; the one who collects it may send what is ripe. */
public record RoundMade() {}
