package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.transaction.Transaction;

/// A mail or message whose time has come.
record DueMail(Invitation invitation, Transaction transaction, Sending sending) {}
