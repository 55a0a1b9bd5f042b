package auditway.platform.input.web;

import auditway.platform.input.CleanText;
import auditway.platform.refusal.Malformed;
import auditway.platform.refusal.Refusal;
import auditway.platform.refusal.TooLarge;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A request whose parameters are clean text and whose body ends at its limit. */
final class CleanRequest extends HttpServletRequestWrapper {

    /** How Tomcat begins to say that there are too many, without a code of its own. */
    private static final String TOO_MANY = StringManager.getManager(Parameters.class)
            .getString("parameters.maxCountFail")
            .replaceFirst("\\[.*", "");

    private final DataSize limit;
    private final boolean lenient;
    private @Nullable Map<String, String[]> parameters;

    /** @param lenient takes what cannot be read as absent, for the page that tells about it */
    CleanRequest(HttpServletRequest request, DataSize limit, boolean lenient) {
        super(request);
        this.limit = limit;
        this.lenient = lenient;
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Reads the parameters before any handler does; files are read no earlier than they are wanted. */
    void readEarly() {
        if (!isMultipart((HttpServletRequest) getRequest())) {
            parameters();
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters().get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters().keySet());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new LimitedBody(super.getInputStream(), limit);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
    }

    private Map<String, String[]> parameters() {
        Map<String, String[]> read = parameters;
        if (read == null) {
            read = Collections.unmodifiableMap(read());
            parameters = read;
        }
        return read;
    }

    private Map<String, String[]> read() {
        Map<String, String[]> clean = new LinkedHashMap<>();
        try {
            super.getParameterMap().forEach((name, values) -> clean.put(CleanText.line(name), clean(values)));
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            if (lenient) {
                return Map.of();
            }
            throw refusal(unreadable);
        }
        return clean;
    }

    private static String[] clean(String[] values) {
        return Arrays.stream(values).map(CleanText::lines).toArray(String[]::new);
    }

    private static Refusal refusal(RuntimeException unreadable) {
        boolean large = unreadable instanceof InvalidParameterException known
                && (known.getErrorCode() == 413
                        || String.valueOf(known.getMessage()).startsWith(TOO_MANY));
        return large
                ? new TooLarge("What was sent has more fields, files or text than are taken at once; send less.")
                : new Malformed(
                        "The address or the form holds signs that are no UTF-8 text; load the page again and send it from there.");
    }
}
