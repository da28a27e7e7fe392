package io.howdidwedo.surveyservice.imports.shape;

import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The export of a well-known tool: how it is recognised, and what its columns mean. Its rows are
/// answers together with what they are about.
public enum ExportShape {
    ZENDESK("Zendesk", "support", "satisfactionscore requester assignee"),
    ZENDESK_RATINGS("Zendesk", "support", "ticketid score requesterid"),
    CHATWOOT("Chatwoot", "support", "rating linktotheconversation recordeddate"),
    QUALTRICS("Qualtrics", "survey", "startdate recordeddate responseid"),
    SURVEYMONKEY("SurveyMonkey", "survey", "respondentid collectorid enddate"),
    DELIGHTED("Delighted", "survey", "score comment permalink"),
    GOOGLE_FORMS("Google Forms", "survey", "");

    private final String tool;
    private final String offering;
    private final String headings;

    /// @param headings that tell it, in small letters and digits only
    ExportShape(String tool, String offering, String headings) {
        this.tool = tool;
        this.offering = offering;
        this.headings = headings;
    }

    /// The name of the tool.
    public String tool() {
        return tool;
    }

    /// What is answered about, where the export does not say it.
    public String offering() {
        return offering;
    }

    /// The shape of this table; empty when it is of none of them.
    public static Optional<ExportShape> of(TableOverview table) {
        ColumnsByName headings = new ColumnsByName(table.columns());
        return Stream.of(values()).filter(shape -> shape.isOf(headings)).findFirst();
    }

    private boolean isOf(ColumnsByName table) {
        return this == GOOGLE_FORMS
                ? GoogleForms.begins(table)
                : Stream.of(headings.split(" "))
                        .allMatch(heading -> table.named(heading).isPresent());
    }

    /// Where each field comes from in this table, which has this shape. Supplier and offering are
    /// not among them where the export does not say them.
    public Map<String, FieldSource> mapping(TableOverview table) {
        ColumnsByName headings = new ColumnsByName(table.columns());
        return switch (this) {
            case ZENDESK -> SupportTools.zendesk(headings);
            case ZENDESK_RATINGS -> SupportTools.zendeskRatings(headings);
            case CHATWOOT -> SupportTools.chatwoot(headings);
            case QUALTRICS -> Qualtrics.mapping(table);
            case SURVEYMONKEY -> SurveyTools.surveyMonkey(headings);
            case DELIGHTED -> SurveyTools.delighted(headings, table);
            case GOOGLE_FORMS -> GoogleForms.mapping(headings);
        };
    }
}
