package auditway.platform.inbox;

/** All that had to be recalled and escalated by now was told; whoever collects it may send what is ripe. */
public record RoundMade() {}
