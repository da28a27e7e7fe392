package io.howdidwedo.table.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/// Finds out the format of a column from all its cells, in constant memory.
public final class TimeColumn {
    private static final int EXAMPLES = 3;
    private static final Set<TimeFormat> ORDERS =
            EnumSet.of(TimeFormat.DAY_FIRST, TimeFormat.MONTH_FIRST, TimeFormat.YEAR_FIRST);

    private final List<String> ordered = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private Set<TimeFormat> possible = EnumSet.copyOf(ORDERS);
    private boolean contradicts;
    private long numbers;
    private double smallest = Double.MAX_VALUE;
    private double largest;

    /// Looks at a cell; empty ones tell nothing.
    public void add(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return;
        }
        Matcher found = isOrdered(text) ? DayOrders.at(text).orElse(null) : null;
        if (found != null) {
            order(DayOrders.of(found).possible());
        } else {
            number(text);
        }
        keep(found != null ? ordered : others, text);
    }

    /// Quickly, for this is asked of every cell of a file.
    private static boolean isOrdered(String text) {
        if (text.length() < 6) {
            return false;
        }
        char second = text.charAt(1);
        char third = text.charAt(2);
        return Character.isDigit(text.charAt(0))
                && (second == '/' || second == '-' || third == '/' || third == '-');
    }

    private void order(Set<TimeFormat> here) {
        if (here.isEmpty()) {
            return;
        }
        Set<TimeFormat> both = EnumSet.copyOf(possible);
        both.retainAll(here);
        contradicts |= both.isEmpty();
        possible = both.isEmpty() ? possible : both;
    }

    private void number(String text) {
        boolean digits = text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        if (!digits || text.length() > 20 || text.indexOf('.') != text.lastIndexOf('.')) {
            return;
        }
        double value = text.equals(".") ? 0 : Double.parseDouble(text);
        numbers++;
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
    }

    private static void keep(List<String> examples, String text) {
        if (examples.size() < EXAMPLES && !examples.contains(text)) {
            examples.add(text);
        }
    }

    /// What was found out.
    public FoundTimes found() {
        List<String> examples = new ArrayList<>(ordered);
        examples.addAll(others);
        return new FoundTimes(
                format(),
                choices(),
                List.copyOf(examples.subList(0, Math.min(EXAMPLES, examples.size()))));
    }

    private TimeFormat format() {
        return !ordered.isEmpty() && !contradicts && possible.size() == 1
                ? possible.iterator().next()
                : TimeFormat.AS_WRITTEN;
    }

    private List<TimeFormat> choices() {
        List<TimeFormat> choices = new ArrayList<>();
        if (!ordered.isEmpty()) {
            choices.addAll(contradicts ? ORDERS : possible);
        }
        if (numbers > 0) {
            if (smallest >= 61 && largest <= 109_574) {
                choices.add(TimeFormat.EXCEL_DAYS);
            }
            if (largest < 7_258_118_400.0) {
                choices.add(TimeFormat.UNIX_SECONDS);
            }
            if (smallest >= 1_000_000_000.0) {
                choices.add(TimeFormat.UNIX_MILLISECONDS);
            }
        }
        return choices;
    }
}
