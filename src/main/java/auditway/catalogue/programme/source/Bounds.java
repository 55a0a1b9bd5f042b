package auditway.catalogue.programme.source;

import java.math.BigDecimal;

/** Numbers from least to most, both included. */
record Bounds(int least, int most) {

    /** @throws IllegalArgumentException if it is no number or out of bounds */
    BigDecimal decimal(String text) {
        var number = new BigDecimal(text);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /** Like {@link #decimal}, for whole numbers. */
    int whole(String text) {
        return decimal(Integer.toString(Integer.parseInt(text))).intValueExact();
    }

    @Override
    public String toString() {
        return "from " + least + " to " + most;
    }
}
