package io.howdidwedo.table.number;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out what stands before the decimals of a column from all its cells, in constant memory.
public final class AmountColumn {
    private static final int LONGEST = 40;

    private Set<DecimalMark> possible = EnumSet.allOf(DecimalMark.class);
    private boolean contradicts;
    private boolean open;

    /// Looks at a cell; one that is no amount tells nothing.
    public void add(String cell) {
        if (contradicts || cell.length() > LONGEST || !mayTell(cell)) {
            return;
        }
        Set<DecimalMark> here = EnumSet.noneOf(DecimalMark.class);
        for (DecimalMark mark : DecimalMark.values()) {
            try {
                var _ = WrittenAmount.read(cell, mark);
                here.add(mark);
            } catch (UnreadableNumber e) {
                // Then it is none with this mark.
            }
        }
        if (here.isEmpty()) {
            return;
        }
        open = true;
        Set<DecimalMark> both = EnumSet.copyOf(possible);
        both.retainAll(here);
        contradicts = both.isEmpty();
        possible = both.isEmpty() ? possible : both;
    }

    /// A number that has a point or a comma; quickly, for this is asked of every cell of a file.
    private static boolean mayTell(String cell) {
        int marks = 0;
        int letters = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            marks += c == '.' || c == ',' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            if (letters > 4 || c == ':' || c == '/' || c == '@') {
                return false;
            }
        }
        return marks > 0;
    }

    /// The mark all cells agree with; null when they leave it open, or contradict each other.
    public @Nullable DecimalMark found() {
        return !contradicts && possible.size() == 1 ? possible.iterator().next() : null;
    }

    /// Whether somebody has to say it before the cells can be read.
    public boolean isOpen() {
        return open && found() == null;
    }
}
