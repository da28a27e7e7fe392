/// Transactions over HTTP.
@NullMarked
package io.howdidwedo.surveyservice.transaction.web;

import org.jspecify.annotations.NullMarked;
