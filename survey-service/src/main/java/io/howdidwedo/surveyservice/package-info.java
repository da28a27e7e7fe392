/// Asks and hears: transactions come in, customers are invited, their answers are kept.
@NullMarked
package io.howdidwedo.surveyservice;

import org.jspecify.annotations.NullMarked;
