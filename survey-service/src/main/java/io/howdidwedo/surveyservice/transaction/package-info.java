/// Transactions come in, once each, and each ends in one disposition.
@NullMarked
package io.howdidwedo.surveyservice.transaction;

import org.jspecify.annotations.NullMarked;
