package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.wording.Phrases;
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

    private static final Phrases WORDS = Phrases.of(KnownFields.class);
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
    /// @param needed a row without it is refused
    /// @param like how such columns are called elsewhere, in small letters and digits only
    public record Field(String name, boolean needed, List<String> like) {
        /// What people read: questions are called as they are.
        public String label() {
            String meaning = "field." + name;
            return WORDS.knows(meaning) ? WORDS.say(meaning) : name;
        }

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
            return new Field(name, false, like);
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
                    needed("source", "system", "origin", "shop"),
                    needed(
                            "externalId",
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
                            "branch",
                            "store",
                            "team",
                            "department",
                            "location",
                            "seller",
                            "sellerid"),
                    needed("offering", "product", "service", "category", "item"),
                    needed(
                            "customer.id",
                            "customerid",
                            "customer",
                            "clientid",
                            "userid",
                            "accountid"),
                    field("customer.name", "customername", "name", "fullname"),
                    field("customer.email", "email", "mail", "emailaddress", "customeremail"),
                    field(
                            "customer.phone",
                            "phone",
                            "phonenumber",
                            "mobile",
                            "mobilenumber",
                            "mobilephone",
                            "msisdn",
                            "telephone",
                            "tel"),
                    field("customer.chat", "chat", "chatid", "messenger", "messengerid"),
                    field("customer.language", "language", "locale", "lang"),
                    field("customer.timeZone", "timezone", "tz"),
                    field("customer.tier", "tier", "level", "status", "segment"),
                    field("customer.kind", "customerkind", "kind"),
                    field("stage", "stage"),
                    field("contactPoint", "channel", "contactpoint"),
                    field(
                            "value.amount",
                            "amount",
                            "total",
                            "price",
                            "value",
                            "revenue",
                            "itemprice"),
                    field("value.currency", "currency", "currencycode"),
                    field(
                            "facts.promisedBy",
                            "promisedby",
                            "promiseddate",
                            "estimateddelivery",
                            "duedate"),
                    field("facts.deliveredAt", "deliveredat", "deliverydate", "delivered"));

    private static final List<Field> ANSWER =
            List.of(
                    needed("source", "system", "origin", "shop"),
                    needed(
                            "transaction",
                            "orderid",
                            "ordernumber",
                            "order",
                            "transactionid",
                            "externalid"),
                    needed(
                            "answeredAt",
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
                    field("id", "answerid", "responseid", "reviewid", "uniqueid"),
                    field("contactPoint", "channel"),
                    field(
                            "overall",
                            "score",
                            "rating",
                            "csat",
                            "satisfaction",
                            "reviewscore",
                            "csatscore",
                            "satisfactionscore",
                            "stars"),
                    field("recommend", "nps", "likelihood", "recommendation"),
                    field("ease", "ces", "effort"),
                    field("next-time", "nexttime", "suggestion"),
                    field(
                            "comment",
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
        more.forEach(question -> fields.add(field(question)));
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

    private static Field needed(String name, String... like) {
        return new Field(name, true, List.of(like));
    }

    private static Field field(String name, String... like) {
        return new Field(name, false, List.of(like));
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
