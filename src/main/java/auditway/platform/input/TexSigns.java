package auditway.platform.input;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs of simple TeX formulas, as files of criteria made by converters have them: "$\geq 3$" is read as "≥ 3". */
public final class TexSigns {

    private static final Pattern FORMULA =
            Pattern.compile("\\$([^$\\n]{1,80})\\$|\\\\{1,2}\\(([^\\n]{1,80}?)\\\\{1,2}\\)");
    private static final Pattern TEXT = Pattern.compile("\\\\{1,2}(?:text|mathrm)\\{([^{}]*)}");
    private static final Pattern COMMAND = Pattern.compile("\\\\{1,2}([a-zA-Z]+|[%,&#_])");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("geqslant", "≥"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("leqslant", "≤"),
            Map.entry("neq", "≠"),
            Map.entry("ne", "≠"),
            Map.entry("gt", ">"),
            Map.entry("lt", "<"),
            Map.entry("times", "×"),
            Map.entry("cdot", "·"),
            Map.entry("div", "÷"),
            Map.entry("pm", "±"),
            Map.entry("approx", "≈"),
            Map.entry("sim", "~"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("leftarrow", "←"),
            Map.entry("Rightarrow", "⇒"),
            Map.entry("infty", "∞"),
            Map.entry("mu", "µ"),
            Map.entry("degree", "°"),
            Map.entry("checkmark", "✓"),
            Map.entry("bullet", "•"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("%", "%"),
            Map.entry("&", "&"),
            Map.entry("#", "#"),
            Map.entry("_", "_"),
            Map.entry(",", " "));

    private TexSigns() {}

    /** The text with the signs in place of such formulas; a formula with a command that is not known stays as it is. */
    public static String read(String text) {
        return FORMULA.matcher(text).replaceAll(formula -> {
            String inside = formula.group(1) == null ? formula.group(2) : formula.group(1);
            return Matcher.quoteReplacement(plain(inside, formula.group()));
        });
    }

    private static String plain(String inside, String whole) {
        String text = TEXT.matcher(inside).replaceAll("$1");
        boolean known = COMMAND.matcher(text).results().allMatch(one -> SIGNS.containsKey(one.group(1)));
        if (!known || text.indexOf('\\') < 0) {
            return whole;
        }
        String plain = COMMAND.matcher(text)
                .replaceAll(one -> Matcher.quoteReplacement(SIGNS.getOrDefault(one.group(1), one.group())))
                .strip();
        return plain.matches(".*[\\\\{}^].*") ? whole : plain;
    }
}
