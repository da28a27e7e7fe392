package io.howdidwedo.surveyservice.customer.web;

import java.util.List;

/// Customers found from everywhere.
record FoundCustomersPage(String asked, List<CustomersPage.Line> lines) {
    FoundCustomersPage {
        lines = List.copyOf(lines);
    }
}
