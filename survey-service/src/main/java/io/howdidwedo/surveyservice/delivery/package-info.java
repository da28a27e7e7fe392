/// What mail systems and providers report about mails after they were handed over.
@NullMarked
package io.howdidwedo.surveyservice.delivery;

import org.jspecify.annotations.NullMarked;
