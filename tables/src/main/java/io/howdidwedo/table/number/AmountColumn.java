package io.howdidwedo.table.number;

import org.jspecify.annotations.Nullable;

/// Finds out what stands before the decimals of a column from all its cells, in constant memory.
public final class AmountColumn {
    private static final int LONGEST = 40;
    private static final int MOST_LETTERS = 4;
    private static final int POINT = 1;
    private static final int COMMA = 2;

    private int possible = POINT | COMMA;
    private boolean contradicts;
    private boolean open;

    /// Looks at a cell; one that is no amount tells nothing. It is quick, for all cells of a file
    /// are looked at.
    public void add(String cell) {
        int here = cell.length() > LONGEST ? 0 : marks(cell);
        if (here == 0) {
            return;
        }
        open = true;
        contradicts |= (possible & here) == 0;
        possible = (possible & here) == 0 ? possible : possible & here;
    }

    /// With which marks it may be an amount, a bit each; 0 when it has none or is no amount.
    private static int marks(String cell) {
        int points = 0;
        int commas = 0;
        int letters = 0;
        int last = -1;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '.' || c == ',') {
                points += c == '.' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                last = i;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            if (letters > MOST_LETTERS || c == ':' || c == '/' || c == '@') {
                return 0;
            }
        }
        if (points > 1 && commas > 1) {
            return 0;
        }
        return last < 0 ? 0 : marks(cell, last, points, commas);
    }

    private static int marks(String cell, int last, int points, int commas) {
        int thisMark = cell.charAt(last) == '.' ? POINT : COMMA;
        int otherMark = thisMark == POINT ? COMMA : POINT;
        if (points > 0 && commas > 0) {
            return thisMark;
        }
        if (points + commas > 1) {
            return otherMark;
        }
        int before = digits(cell, last, -1);
        int after = digits(cell, last, 1);
        boolean leadingZero = before == 1 && cell.charAt(last - 1) == '0';
        boolean parts = after == 3 && before >= 1 && before <= 3 && !leadingZero;
        return parts ? thisMark | otherMark : before > 0 && after > 0 ? thisMark : 0;
    }

    private static int digits(String cell, int from, int step) {
        int digits = 0;
        int place = from + step;
        while (place >= 0
                && place < cell.length()
                && cell.charAt(place) >= '0'
                && cell.charAt(place) <= '9') {
            digits++;
            place += step;
        }
        return digits;
    }

    /// The mark all cells agree with; null when they leave it open, or contradict each other.
    public @Nullable DecimalMark found() {
        if (contradicts || possible == (POINT | COMMA)) {
            return null;
        }
        return possible == POINT ? DecimalMark.POINT : DecimalMark.COMMA;
    }

    /// Whether somebody has to say it before the cells can be read.
    public boolean isOpen() {
        return open && found() == null;
    }
}
