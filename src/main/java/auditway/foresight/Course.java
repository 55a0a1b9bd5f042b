package auditway.foresight;

import java.time.Instant;
import java.util.List;

/**
 * What is still to come for one audit.
 *
 * @param from when it was foretold
 * @param ending the state the audit is in at last
 * @param over whether it ends there; otherwise it waits for somebody
 * @param breaksOff why nothing was foretold beyond the last entry although the audit goes on, empty where it ends by itself
 * @param events the next first
 */
public record Course(
        Acting acting, Instant from, String ending, boolean over, String breaksOff, List<Foretold> events) {}
