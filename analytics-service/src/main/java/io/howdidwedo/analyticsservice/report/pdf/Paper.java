package io.howdidwedo.analyticsservice.report.pdf;

import io.howdidwedo.analyticsservice.report.Digest;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.vandeseer.easytable.RepeatedHeaderTableDrawer;
import org.vandeseer.easytable.settings.HorizontalAlignment;
import org.vandeseer.easytable.structure.Row;
import org.vandeseer.easytable.structure.Table;
import org.vandeseer.easytable.structure.cell.TextCell;

/// Pages that fill from the top, tables with their heads repeated on each.
final class Paper {
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float MARGIN = 40;
    private static final float WIDTH = A4.getWidth() - 2 * MARGIN;
    private static final float GAP = 8;

    /// A heading must not stand alone at the foot of a page.
    private static final float LEAST_ROOM = 110;

    /// The first column names the row and gets as much as this many others.
    private static final float NAME_COLUMN = 2;

    private static final int CELL_SIZE = 9;
    private static final float LINE = 0.5f;
    private static final Color LINES = new Color(200, 206, 214);
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final PDFont font;
    private float top = A4.getHeight() - MARGIN;

    Paper(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream letters =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            this.font = PDType0Font.load(document, letters, true);
        }
    }

    /// A paragraph or a heading.
    void write(String text, int size) throws IOException {
        draw(
                Table.builder()
                        .addColumnOfWidth(WIDTH)
                        .font(font)
                        .fontSize(size)
                        .addRow(Row.builder().add(cell(text, HorizontalAlignment.LEFT)).build())
                        .build(),
                0);
    }

    /// A table.
    void write(Digest.Table table) throws IOException {
        Table.TableBuilder grid =
                Table.builder()
                        .addColumnsOfWidth(widths(table.columns().size()))
                        .font(font)
                        .fontSize(CELL_SIZE);
        grid.addRow(row(table.columns()));
        table.rows().forEach(row -> grid.addRow(row(row)));
        draw(grid.build(), 1);
    }

    private static float[] widths(int columns) {
        float[] widths = new float[columns];
        float unit = WIDTH / (columns - 1 + NAME_COLUMN);
        for (int at = 0; at < columns; at++) {
            widths[at] = at == 0 ? NAME_COLUMN * unit : unit;
        }
        return widths;
    }

    private Row row(List<String> texts) {
        Row.RowBuilder row = Row.builder();
        for (int at = 0; at < texts.size(); at++) {
            TextCell cell =
                    cell(
                            texts.get(at),
                            at == 0 ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
            cell.getSettings().setBorderWidthBottom(LINE);
            row.add(cell);
        }
        return row.borderColor(LINES).build();
    }

    private TextCell cell(String text, HorizontalAlignment alignment) {
        return TextCell.builder()
                .text(Letters.known(font, text))
                .horizontalAlignment(alignment)
                .build();
    }

    private void draw(Table table, int head) throws IOException {
        boolean fresh = top < MARGIN + LEAST_ROOM && document.getNumberOfPages() > 0;
        if (fresh) {
            top = A4.getHeight() - MARGIN;
        }
        RepeatedHeaderTableDrawer drawer =
                RepeatedHeaderTableDrawer.builder()
                        .table(table)
                        .numberOfRowsToRepeat(head)
                        .startX(MARGIN)
                        .startY(top)
                        .endY(MARGIN)
                        .startTableInNewPage(fresh)
                        .build();
        drawer.draw(() -> document, () -> new PDPage(A4), MARGIN);
        top = drawer.getFinalY() - GAP;
    }
}
