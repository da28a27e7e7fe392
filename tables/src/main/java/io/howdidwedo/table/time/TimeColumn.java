package io.howdidwedo.table.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds out the format of a column from all its cells, in constant memory.
public final class TimeColumn {
    private static final int EXAMPLES = 3;
    private static final Set<TimeFormat> ORDERS =
            EnumSet.of(TimeFormat.DAY_FIRST, TimeFormat.MONTH_FIRST, TimeFormat.YEAR_FIRST);

    private final List<String> ordered = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private int possible = ThreeNumbers.ANY_ORDER;
    private boolean contradicts;
    private long numbers;
    private double smallest = Double.MAX_VALUE;
    private double largest;

    /// Looks at a cell; empty ones tell nothing. It is quick, for all cells of a file are looked
    /// at.
    public void add(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return;
        }
        int orders = ThreeNumbers.orders(text);
        if (orders >= 0) {
            order(orders);
            keep(ordered, text);
        } else {
            number(text);
            keep(others, text);
        }
    }

    private void order(int here) {
        if (here != 0) {
            contradicts |= (possible & here) == 0;
            possible = (possible & here) == 0 ? possible : possible & here;
        }
    }

    private void number(String text) {
        if (!isNumber(text)) {
            return;
        }
        double value = Double.parseDouble(text);
        numbers++;
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
    }

    private static boolean isNumber(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return points <= 1 && text.length() <= 20 && text.charAt(0) != '.';
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
        List<TimeFormat> left = left();
        return !ordered.isEmpty() && !contradicts && left.size() == 1
                ? left.getFirst()
                : TimeFormat.AS_WRITTEN;
    }

    private List<TimeFormat> left() {
        return ORDERS.stream().filter(order -> (possible & ThreeNumbers.bit(order)) != 0).toList();
    }

    private List<TimeFormat> choices() {
        List<TimeFormat> choices = new ArrayList<>();
        if (!ordered.isEmpty()) {
            choices.addAll(contradicts ? ORDERS : left());
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
