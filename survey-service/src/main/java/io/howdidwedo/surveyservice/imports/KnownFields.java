package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.surveyservice.imports.shape.ColumnsByName;
import io.howdidwedo.table.field.FieldKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The fields that rows of a kind can have, and which column of a file probably holds each.
public final class KnownFields {
    /// The columns that a download of refused rows begins with; they are no fields.
    public static final List<String> ADDED_TO_REFUSED = List.of("line", "reason");

    private static final String FACTS = "facts.";
    private static final Set<String> SCORES = Set.of("overall", "recommend", "ease");

    private final ImportKind kind;
    private final List<Field> fields;

    private KnownFields(ImportKind kind, List<Field> fields) {
        this.kind = kind;
        this.fields = List.copyOf(fields);
    }

    /// One field.
    ///
    /// @param label what people read
    /// @param needed a row without it is refused
    /// @param like how such columns are called elsewhere, in small letters and digits only
    public record Field(String name, String label, boolean needed, List<String> like) {
        /// Whether its cells are times, read in the zone of the file.
        public boolean isTime() {
            FieldKind read = FieldKind.of(name);
            return read == FieldKind.TIME || read == FieldKind.DAY_OR_TIME;
        }

        /// Whether its cells are amounts of money.
        public boolean isAmount() {
            return FieldKind.of(name) == FieldKind.AMOUNT;
        }

        /// Whether its cells are numbers of a scale, for which words may stand.
        public boolean isScore() {
            return SCORES.contains(name);
        }

        private Field optional() {
            return new Field(name, label, false, like);
        }
    }

    /// The fields of rows of this kind.
    ///
    /// @param questions ids of what is asked and measured, for answers
    public static KnownFields of(ImportKind kind, Set<String> questions) {
        return new KnownFields(
                kind,
                switch (kind) {
                    case TRANSACTIONS -> TRANSACTION;
                    case ANSWERS -> answer(questions);
                    case ANSWERED -> answered(questions);
                });
    }

    /// The fields, in the order people are asked for them.
    public List<Field> all() {
        return fields;
    }

    /// Whether rows can have a field of this name.
    boolean has(String field) {
        boolean fact =
                kind.makesTransactions()
                        && field.startsWith(FACTS)
                        && field.length() > FACTS.length();
        return fact
                || field.equals("recordedAt")
                || fields.stream().anyMatch(known -> known.name().equals(field));
    }

    /// The names of the fields, for people.
    String names() {
        List<String> names = new ArrayList<>(fields.stream().map(Field::name).toList());
        names.add("recordedAt");
        if (kind.makesTransactions()) {
            names.add(FACTS + "*");
        }
        return String.join(", ", names);
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
                    needed(
                            "occurredAt",
                            "Happened at",
                            "date",
                            "datetime",
                            "timestamp",
                            "orderdate",
                            "createdat",
                            "purchasedat",
                            "orderdatetime",
                            "time",
                            "when"),
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
                    field(
                            "value.amount",
                            "Value",
                            "amount",
                            "total",
                            "price",
                            "value",
                            "revenue",
                            "itemprice"),
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
                    needed(
                            "answeredAt",
                            "Answered at",
                            "date",
                            "datetime",
                            "timestamp",
                            "submittedat",
                            "createdat",
                            "time",
                            "when",
                            "reviewdate",
                            "answeredon",
                            "responsedate",
                            "surveyresponsedate",
                            "respondedat",
                            "recordeddate",
                            "enddate"),
                    field(
                            "id",
                            "Answer's id there",
                            "answerid",
                            "responseid",
                            "reviewid",
                            "uniqueid"),
                    field("contactPoint", "Contact point", "channel"),
                    field(
                            "overall",
                            "How did we do?",
                            "score",
                            "rating",
                            "csat",
                            "satisfaction",
                            "reviewscore",
                            "csatscore",
                            "satisfactionscore",
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
                            "remark",
                            "remarks",
                            "customerremarks",
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

    /// What a row does not say of its transaction is made up from its answer.
    private static List<Field> answered(Set<String> questions) {
        Set<String> madeUp = Set.of("externalId", "occurredAt", "customer.id");
        List<Field> fields = new ArrayList<>();
        for (Field field : TRANSACTION) {
            fields.add(madeUp.contains(field.name()) ? field.optional() : field);
        }
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        known.add("transaction");
        answer(questions).stream()
                .filter(field -> !known.contains(field.name()))
                .forEach(fields::add);
        return fields;
    }

    private static Field needed(String name, String label, String... like) {
        return new Field(name, label, true, List.of(like));
    }

    private static Field field(String name, String label, String... like) {
        return new Field(name, label, false, List.of(like));
    }

    /// For each field the column that is called so, or as such columns are called elsewhere; each
    /// column stands for one field at most.
    public Map<String, String> guess(List<String> columns) {
        Map<String, String> guessed = new LinkedHashMap<>();
        boolean mended = columns.size() > 2 && columns.subList(0, 2).equals(ADDED_TO_REFUSED);
        List<String> free = new ArrayList<>(mended ? columns.subList(2, columns.size()) : columns);
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
        return ColumnsByName.plain(last);
    }
}
