/// Cases: the follow-up of an answer, from opening to the customer's word that it is put right.
@NullMarked
package io.howdidwedo.followupservice.cases;

import org.jspecify.annotations.NullMarked;
