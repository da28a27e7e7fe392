/// How mails and customers' pages look, and whose they are.
@NullMarked
package io.howdidwedo.surveyservice.brand;

import org.jspecify.annotations.NullMarked;
