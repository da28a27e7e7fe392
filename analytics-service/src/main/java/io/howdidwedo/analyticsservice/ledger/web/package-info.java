/// The ledger over HTTP.
@NullMarked
package io.howdidwedo.analyticsservice.ledger.web;

import org.jspecify.annotations.NullMarked;
