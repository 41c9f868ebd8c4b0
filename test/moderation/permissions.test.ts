import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { holds, NEEDS, requirePermission } from '../../src/moderation/permissions.ts';

test('the bits are those of Discord', () => {
  expect(NEEDS.pin.bit).toBe(PermissionFlagsBits.PinMessages);
  expect(NEEDS.manage.bit).toBe(PermissionFlagsBits.ManageGuild);
});

test('pinning needs Pin Messages; Manage Messages is not enough, Administrator is', () => {
  expect(holds(String(PermissionFlagsBits.ManageMessages), 'pin')).toBe(false);
  expect(holds(String(PermissionFlagsBits.PinMessages), 'pin')).toBe(true);
  expect(holds(String(PermissionFlagsBits.Administrator), 'pin')).toBe(true);
  expect(() => requirePermission('0', 'pin')).toThrow(
    'You need the permission “Pin Messages” here for that: ask somebody who runs this server.',
  );
});
