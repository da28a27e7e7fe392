package io.howdidwedo.surveyservice.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The fields a row can have, and which column of a file probably holds each.
public final class KnownFields {
    private KnownFields() {}

    /// One field.
    ///
    /// @param label what people read
    /// @param needed a row without it is refused
    /// @param isTime its cells are read as local times of a zone
    /// @param like how such columns are called elsewhere, in small letters and digits only
    public record Field(
            String name, String label, boolean needed, boolean isTime, List<String> like) {}

    /// The fields of rows of this kind.
    ///
    /// @param questions ids of what is asked and measured, for answers
    public static List<Field> of(ImportKind kind, Set<String> questions) {
        return switch (kind) {
            case TRANSACTIONS -> TRANSACTION;
            case ANSWERS -> answer(questions);
        };
    }

    private static final List<Field> TRANSACTION =
            List.of(
                    needed("source", "Source", "system", "origin", "shop"),
                    needed(
                            "externalId",
                            "Id there",
                            "orderid",
                            "ordernumber",
                            "order",
                            "transactionid",
                            "transaction",
                            "bookingid",
                            "ticketid",
                            "id"),
                    new Field(
                            "occurredAt",
                            "Happened at",
                            true,
                            true,
                            List.of(
                                    "date",
                                    "datetime",
                                    "timestamp",
                                    "orderdate",
                                    "createdat",
                                    "purchasedat",
                                    "time")),
                    needed(
                            "supplier",
                            "Supplier",
                            "branch",
                            "store",
                            "team",
                            "department",
                            "location",
                            "seller",
                            "sellerid"),
                    needed("offering", "Offering", "product", "service", "category", "item"),
                    needed(
                            "customer.id",
                            "Customer's id",
                            "customerid",
                            "customer",
                            "clientid",
                            "userid",
                            "accountid"),
                    field("customer.name", "Customer's name", "customername", "name", "fullname"),
                    field(
                            "customer.email",
                            "Customer's e-mail",
                            "email",
                            "mail",
                            "emailaddress",
                            "customeremail"),
                    field(
                            "customer.phone",
                            "Customer's phone number",
                            "phone",
                            "phonenumber",
                            "mobile",
                            "mobilenumber",
                            "mobilephone",
                            "msisdn",
                            "telephone",
                            "tel"),
                    field(
                            "customer.chat",
                            "Customer's name in the chat",
                            "chat",
                            "chatid",
                            "messenger",
                            "messengerid"),
                    field("customer.language", "Customer's language", "language", "locale", "lang"),
                    field("customer.timeZone", "Customer's time zone", "timezone", "tz"),
                    field("customer.tier", "Tier", "tier", "level", "status", "segment"),
                    field("customer.kind", "Kind of customer", "customerkind", "kind"),
                    field("stage", "Stage", "stage"),
                    field("contactPoint", "Contact point", "channel", "contactpoint"),
                    field("value.amount", "Value", "amount", "total", "price", "value", "revenue"),
                    field("value.currency", "Currency", "currency", "currencycode"),
                    field(
                            "facts.promisedBy",
                            "Promised by",
                            "promisedby",
                            "promiseddate",
                            "estimateddelivery",
                            "duedate"),
                    field(
                            "facts.deliveredAt",
                            "Delivered at",
                            "deliveredat",
                            "deliverydate",
                            "delivered"));

    private static final List<Field> ANSWER =
            List.of(
                    needed("source", "Source", "system", "origin", "shop"),
                    needed(
                            "transaction",
                            "Transaction's id there",
                            "orderid",
                            "ordernumber",
                            "order",
                            "transactionid",
                            "externalid"),
                    new Field(
                            "answeredAt",
                            "Answered at",
                            true,
                            true,
                            List.of(
                                    "date",
                                    "datetime",
                                    "timestamp",
                                    "submittedat",
                                    "createdat",
                                    "time",
                                    "reviewdate")),
                    field("id", "Answer's id there", "answerid", "responseid", "reviewid"),
                    field("contactPoint", "Contact point", "channel"),
                    field(
                            "overall",
                            "How did we do?",
                            "score",
                            "rating",
                            "csat",
                            "satisfaction",
                            "reviewscore",
                            "stars"),
                    field(
                            "recommend",
                            "Recommendation, 0 to 10",
                            "nps",
                            "likelihood",
                            "recommendation"),
                    field("ease", "Ease, 1 to 7", "ces", "effort"),
                    field("next-time", "And next time?", "nexttime", "suggestion"),
                    field(
                            "comment",
                            "Comment",
                            "comments",
                            "text",
                            "message",
                            "feedback",
                            "review"));

    private static List<Field> answer(Set<String> questions) {
        List<Field> fields = new ArrayList<>(ANSWER);
        Set<String> more = new TreeSet<>(questions);
        ANSWER.forEach(field -> more.remove(field.name()));
        more.forEach(question -> fields.add(field(question, question)));
        return fields;
    }

    private static Field needed(String name, String label, String... like) {
        return new Field(name, label, true, false, List.of(like));
    }

    private static Field field(String name, String label, String... like) {
        return new Field(name, label, false, false, List.of(like));
    }

    /// For each field the column that is called so, or as such columns are called elsewhere; each
    /// column stands for one field at most.
    public static Map<String, String> guess(List<Field> fields, List<String> columns) {
        Map<String, String> guessed = new LinkedHashMap<>();
        List<String> free = new ArrayList<>(columns);
        for (Field field : fields) {
            List<String> names = new ArrayList<>(List.of(plain(field.name())));
            names.addAll(field.like());
            names.stream()
                    .flatMap(name -> free.stream().filter(column -> plain(column).equals(name)))
                    .findFirst()
                    .ifPresent(
                            column -> {
                                guessed.put(field.name(), column);
                                free.remove(column);
                            });
        }
        return guessed;
    }

    private static String plain(String name) {
        String last = name.startsWith("facts.") ? name.substring("facts.".length()) : name;
        return last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
