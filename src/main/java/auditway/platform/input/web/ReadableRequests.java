package auditway.platform.input.web;

import auditway.platform.refusal.Malformed;
import auditway.platform.refusal.Refusal;
import auditway.platform.refusal.TooLarge;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first door: refuses requests that are too large or cannot be read, and cleans the parameters of all others. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
@EnableConfigurationProperties(BodyLimits.class)
class ReadableRequests extends OncePerRequestFilter {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TAKEN = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

    private final BodyLimits limits;

    ReadableRequests(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = limits.of(CleanRequest.isMultipart(request));
        boolean telling = request.getDispatcherType() == DispatcherType.ERROR;
        CleanRequest clean = new CleanRequest(request, limit, telling);
        try {
            if (!telling) {
                refuseTooLarge(request, limit);
                refuseAnyType(request);
                refuseOtherSigns(request);
                clean.readEarly();
            }
            chain.doFilter(clean, response);
        } catch (TooLarge | Malformed refused) {
            refuse(request, response, refused);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static void refuseTooLarge(HttpServletRequest request, DataSize limit) {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw new TooLarge(BodyLimits.sentence(limit));
        }
    }

    /** Text is UTF-8, of which ASCII is a part; a body in other signs would be guessed at. */
    private static void refuseOtherSigns(HttpServletRequest request) {
        Matcher named = CHARSET.matcher(Objects.requireNonNullElse(request.getContentType(), ""));
        if (named.find() && !TAKEN.contains(named.group(1).toUpperCase(Locale.ROOT))) {
            throw new Malformed("Content-Type names a charset other than UTF-8; send the body as UTF-8.");
        }
    }

    /** A body is of one type; Spring reads what it is by the header and stumbles over a range such as {@code text/*}. */
    private static void refuseAnyType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.contains("*")) {
            throw new Malformed(
                    "Content-Type names a range of types; name the one the body has, such as application/json.");
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refused)
            throws IOException {
        if (response.isCommitted()) {
            throw refused;
        }
        HttpStatus status = refused instanceof TooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        request.setAttribute(Refusal.class.getName(), refused);
        response.sendError(status.value());
    }
}
